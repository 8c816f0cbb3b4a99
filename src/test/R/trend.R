#!/usr/bin/env Rscript
# Expected values of what reference.R does not print about change over time: dates and sizes of level shifts, the last
# 28 days against earlier ones, pooled slopes, and a record of three years taken year by year.
#   Rscript src/test/R/trend.R path/to/reference.R src/test/resources/thole/reference
# Shifts, changes and single years come out of reference.R's own functions. Pooling is written with base R's own fits
# (lm with weights, confint, pchisq) and matrices; no package for meta-analysis is used.
source(file.path(dirname(sub("--file=", "", grep("--file=", commandArgs(), value = TRUE))), "calendar.R"))

shifts <- function(d) {
  used <- which(!is.na(d$pain))
  t <- used - used[1]
  y <- d$pain[used]
  starts <- oracle$cps(t, t[length(t)] + 1, y) + 1
  level <- findInterval(seq_along(y), starts)
  means <- tapply(y, level, mean)
  lapply(seq_along(starts), function(i) {
    list(date = format(d$date[used[starts[i]]]), before = means[[i]], after = means[[i + 1]],
         points = means[[i + 1]] - means[[i]])
  })
}

# The last 28 calendar days against the 28 from row `from` on; NULL where they may not be compared.
change <- function(d, from) {
  n <- nrow(d)
  earlier <- intersect(from:(from + 27), seq_len(n))
  last <- intersect((n - 27):n, seq_len(n))
  if (from + 27 >= n - 27) return(list(status = "not_apart"))
  earlier <- earlier[!is.na(d$pain[earlier])]
  last <- last[!is.na(d$pain[last])]
  counts <- list(earlier_entries = length(earlier), last_entries = length(last))
  if (min(length(earlier), length(last)) < 14) return(c(list(status = "not_enough_data"), counts))
  used <- c(earlier, last)
  fit <- oracle$ga_gls(used, cbind(1, as.numeric(used %in% last)), d$pain[used], 2)
  c(list(status = "ok"), counts, list(earlier_mean = mean(d$pain[earlier]), last_mean = mean(d$pain[last]),
    difference = fit$b, se = fit$se, lo95 = fit$lo, hi95 = fit$hi, p = fit$p))
}

# Change is asked against the first 28 days, and against the 28 days before the date that lies 60 days before the end.
over_time <- function(d) {
  chosen <- max(d$date) - 60
  list(shifts = shifts(d), first = change(d, 1), chosen = format(chosen), before = change(d, as.integer(chosen - d$date[1]) + 1 - 28))
}

pooled <- function(b, se) {
  there <- is.finite(b) & is.finite(se)
  b <- b[there]
  v <- se[there]^2
  m <- length(b)
  if (m == 0) return(list(count = 0))
  w <- diag(1 / v, m)
  one <- matrix(1, m)
  p <- w - w %*% one %*% solve(t(one) %*% w %*% one) %*% t(one) %*% w
  q <- drop(t(b) %*% p %*% b)
  tau2 <- if (m > 1) max(0, (q - (m - 1)) / sum(diag(p))) else NA
  if (m >= 3) {
    fit <- lm(b ~ 1, weights = 1 / (v + tau2))
    mu <- unname(coef(fit))
    error <- suppressWarnings(summary(fit))$coefficients[1, 2]
    interval <- suppressWarnings(confint(fit))[1, ]
  } else {
    mu <- weighted.mean(b, 1 / v)
    error <- sqrt(drop(solve(t(one) %*% w %*% one)))
    interval <- mu + qnorm(c(.025, .975)) * error
  }
  list(count = m, slope = mu, se = error, lo95 = interval[[1]], hi95 = interval[[2]], tau2 = tau2,
       q = if (m > 1) q else NA, q_p = if (m > 1) pchisq(q, m - 1, lower.tail = FALSE) else NA)
}

pooling_cases <- function() {
  set.seed(21)
  cases <- list(
    list(b = .4, se = .1),
    list(b = c(.4, .9), se = c(.1, .3)),
    list(b = c(.4, .9, -.2), se = c(.1, .3, .2)),
    list(b = c(.31, .29, .30, .305), se = c(.1, .2, .15, .12)),
    list(b = c(.1, NA, .5, .3), se = c(.1, NA, .2, .1)),
    list(b = c(NA, NA), se = c(NA, NA)),
    list(b = round(rnorm(10, .2, .3), 3), se = round(runif(10, .05, .2), 3)),
    list(b = c(-2, 3, 1.5), se = c(.01, .02, .015)))
  lapply(cases, function(case) list(slopes = as.list(case$b), errors = as.list(case$se), pooled = pooled(case$b, case$se)))
}

# Three years and a bit: sleep goes with pain alike in all of them, stress not in the first, and a long gap.
three_years <- function() {
  set.seed(109)
  n <- 1010
  ar <- function(phi) as.numeric(arima.sim(list(ar = phi), n, n.start = 50)) * sqrt(1 - phi^2)
  z <- rnorm(n)
  s <- ar(.4)
  pain <- 4 - .5 * z + ifelse(seq_len(n) > 365, 1.1, 0) * s + 1.1 * ar(.6)
  d <- data.frame(date = format(as.Date("2020-02-11") + seq_len(n) - 1), pain = pmin(10, pmax(0, round(2 * pain) / 2)),
    sleep_hours = pmax(0, round(4 * (7 + .9 * z)) / 4), stress = pmin(10, pmax(0, round(4 + 2 * s))))
  for (column in names(d)[-1]) d[runif(n) < .07, column] <- NA
  d[-c(500:530), ]
}

# Blocks of 365 days; a rest of fewer than 180 belongs to the block before it.
years <- function(d) {
  n <- nrow(d)
  block <- (seq_len(n) - 1) %/% 365
  if (n %% 365 > 0 && n %% 365 < 180) block[block == max(block)] <- max(block) - 1
  asked <- list(list("sleep_hours", 0), list("stress", 0), list("stress", 1))
  lapply(asked, function(a) {
    each <- lapply(split(d, block), function(part) oracle$assoc(part, "pain", a[[1]], a[[2]]))
    b <- sapply(each, function(r) r$slope)
    se <- sapply(each, function(r) r$se)
    recorded <- d[[a[[1]]]][!is.na(d[[a[[1]]]])]
    list(factor = a[[1]], lag = a[[2]], span = unname(diff(quantile(recorded, c(.1, .9), type = 7))),
      from = as.list(unname(sapply(split(format(d$date), block), `[`, 1))), n = as.list(unname(sapply(each, `[[`, "n"))),
      slopes = as.list(unname(b)), errors = as.list(unname(se)), pooled = pooled(b, se))
  })
}

write.csv(three_years(), file.path(folder, "three_years.csv"), row.names = FALSE, quote = FALSE, na = "", eol = "\n")
names <- c("three_weeks", "weekend_rest", "same_day", "day_before", "new_level", "long_gaps", "flat_factors", "bad_days",
           "three_years")
journals <- lapply(names, function(name) {
  c(list(journal = name), over_time(calendar(name)))
})
long <- calendar("three_years")
writeLines(oracle$tojson(list(command = "trend.R", journals = journals, pooling = pooling_cases(), years = years(long))),
           file.path(folder, "over-time.json"))
