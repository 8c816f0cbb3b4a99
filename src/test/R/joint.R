#!/usr/bin/env Rscript
# Expected values beside the answers of reference.R: several slopes tested together, factors that move together, the
# factor of the day before in the joint model, and the one-day-ahead check.
#   Rscript src/test/R/joint.R path/to/reference.R src/test/resources/thole/reference
source(file.path(dirname(sub("--file=", "", grep("--file=", commandArgs(), value = TRUE))), "calendar.R"))
factors <- c("sleep_hours", "sleep_quality", "stress", "sitting_hours", "activity_minutes")

# A journal with the factor of the day before, and two columns made to move with others.
with_twins <- function(name) {
  d <- calendar(name)
  d$stress_before <- c(NA, d$stress[-nrow(d)])
  d$strain <- d$stress + (seq_len(nrow(d)) - 1) %% 3 / 4 # hardly to be told from stress
  d$load <- d$stress + d$sitting_hours + (seq_len(nrow(d)) - 1) %% 2 # nor this from the two that it adds up
  d
}

# The joint F of some of the factors in the joint model.
joint_p <- function(d, used, tested) {
  u <- which(complete.cases(d[, c("pain", used)]))
  t <- u - u[1]
  z <- oracle$nuis(t, t[length(t)] + 1, d$dow[u])
  x <- cbind(z, scale(as.matrix(d[u, used])))
  oracle$ga_gls(t, x, d$pain[u], ncol(z) + match(tested, used))$pF
}

together <- function(d, used, tested) {
  answer <- oracle$joint(d, used)
  list(factors = used, tested = as.list(tested), p = joint_p(d, used, tested), joint = answer)
}

# A guess of row `i` from the rows before it, at every error model from the whole covariance matrix: generalised least
# squares, and what the errors so far say about the next one.
guess <- function(t, x, y, i) {
  past <- seq_len(i - 1)
  k <- ncol(x)
  grid <- expand.grid(nu = oracle$NU, phi = oracle$PHI)
  grid <- grid[!(grid$phi == 0 & grid$nu > 0), ]
  apart <- abs(outer(t[1:i], t[1:i], "-"))
  at <- sapply(seq_len(nrow(grid)), function(g) {
    phi <- grid$phi[g]
    nu <- grid$nu[g]
    r <- (1 - nu) * phi^apart
    diag(r) <- 1
    solved <- solve(r[past, past], cbind(x[past, , drop = FALSE], y[past], r[past, i]))
    a <- crossprod(x[past, , drop = FALSE], solved[, 1:k, drop = FALSE])
    b <- solve(a, crossprod(x[past, , drop = FALSE], solved[, k + 1]))
    rest <- y[past] - x[past, , drop = FALSE] %*% b
    rss <- sum(rest * solve(r[past, past], rest))
    free <- length(past) - k
    prior <- if (phi == 0) 1 else oracle$NUW[match(nu, oracle$NU)] / (1 - phi^2)
    logs <- as.numeric(determinant(r[past, past])$modulus + determinant(a)$modulus)
    c(-.5 * (free * log(rss / free) + logs) + log(prior), sum(x[i, ] * b) + sum(solved[, k + 2] * rest))
  })
  w <- exp(at[1, ] - max(at[1, ]))
  sum(w * at[2, ]) / sum(w)
}

one_day_ahead <- function(d, used) {
  u <- which(complete.cases(d[, c("pain", used)]))
  first <- max(40, 10 * length(used))
  base <- cbind(rep(1, length(u)))
  weekend <- as.numeric(d$dow[u] >= 5)
  early <- sum(weekend[seq_len(first)])
  if (early >= 2 && first - early >= 2) base <- cbind(base, weekend)
  x <- cbind(base, as.matrix(d[u, used]))
  y <- d$pain[u]
  origins <- Filter(function(i) u[i] > 1 && !is.na(d$pain[u[i] - 1]), (first + 1):length(u))
  far <- t(sapply(origins, function(i) {
    abs(y[i] - c(guess(u, x, y, i), guess(u, base, y, i), d$pain[u[i] - 1], mean(d$pain[seq_len(u[i] - 1)], na.rm = TRUE)))
  }))
  list(factors = used, days = length(origins), with_factors = mean(far[, 1]), without_factors = mean(far[, 2]),
       same_as_yesterday = mean(far[, 3]), mean_so_far = mean(far[, 4]))
}

journals <- lapply(c("day_before", "new_level", "long_gaps", "bad_days"), function(name) {
  d <- with_twins(name)
  list(journal = name,
       tests = list(
         together(d, factors, c("sleep_hours", "sleep_quality")),
         together(d, factors, factors),
         together(d, c(factors, "stress_before"), c("stress", "stress_before")),
         together(d, c(factors, "strain"), c("stress", "strain")),
         together(d, c("sleep_hours", "stress", "sitting_hours", "load"), c("stress", "sitting_hours", "load"))),
       one_day_ahead = if (name == "bad_days") list() else
         list(one_day_ahead(d, factors), one_day_ahead(d, c("sleep_hours", "stress"))))
})
# Long enough to guess, few enough complete days to solve every one of them from nothing.
writeLines(oracle$tojson(list(command = "joint.R", journals = journals)), file.path(folder, "joint.json"))
