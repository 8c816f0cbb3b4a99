#!/usr/bin/env Rscript
# Expected values of the ups and downs and of the places that reference.R does not give: shares with Wilson's interval,
# evening against morning, zones, and resampled intervals and shuffled orders with R's own generator.
#   Rscript src/test/R/variation.R path/to/reference.R src/test/resources/thole/reference
source(file.path(dirname(sub("--file=", "", grep("--file=", commandArgs(), value = TRUE))), "calendar.R"))
DRAWS <- 19999 # ten times those of the program, so that what differs is mostly the program's own Monte-Carlo error

# Politis & Romano: rows of one draw, blocks of geometric length that go on from the end to the beginning.
stationary <- function(m) {
  jump <- c(TRUE, runif(m - 1) < 1 / max(3, 1.75 * m^(1 / 3)))
  start <- sample.int(m, sum(jump), replace = TRUE)
  block <- cumsum(jump)
  (start[block] - 1 + seq_len(m) - which(jump)[block]) %% m + 1
}
bootstrap <- function(v, statistic) {
  drawn <- replicate(DRAWS, statistic(v[stationary(length(v))]))
  unname(quantile(drawn, c(.025, .975), type = 7))
}

# A share of days, its autocorrelation on the calendar, and Wilson's interval at the effective number of days.
share <- function(indicator) {
  known <- indicator[!is.na(indicator)]
  rho <- if (length(unique(known)) < 2) 0 else acf(indicator, 1, na.action = na.pass, plot = FALSE)$acf[2]
  rho <- min(.9, max(0, rho))
  m <- length(known)
  effective <- m * (1 - rho) / (1 + rho)
  test <- suppressWarnings(prop.test(mean(known) * effective, effective, correct = FALSE))
  list(successes = sum(known), trials = m, effective = effective, lo95 = test$conf.int[1], hi95 = test$conf.int[2])
}

ups_and_downs <- function(name) {
  pain <- calendar(name)$pain
  step <- c(NA, diff(pain))
  known <- step[!is.na(step)]
  sd95 <- bootstrap(pain[!is.na(pain)], sd)
  rmssd95 <- bootstrap(known, function(s) sqrt(mean(s^2)))
  list(journal = name, jumps = share(as.numeric(abs(step) >= 2)), jumps_up = share(as.numeric(step >= 2)),
       sd_lo95 = sd95[1], sd_hi95 = sd95[2], rmssd_lo95 = rmssd95[1], rmssd_hi95 = rmssd95[2])
}

# The last 28 days against the earlier periods of 28 days.
months <- function(name) {
  pain <- calendar(name)$pain
  rmssd <- function(end) {
    step <- diff(pain[(end - 27):end])
    if (sum(!is.na(step)) < 14) NA else sqrt(mean(step^2, na.rm = TRUE))
  }
  ends <- seq(length(pain), 28, by = -28)
  all <- vapply(ends, rmssd, numeric(1))
  earlier <- all[-1][!is.na(all[-1])]
  list(journal = name, latest = all[1], periods = length(earlier),
       usual_up_to = if (length(earlier) < 6) NA else unname(quantile(earlier, .9, type = 7)))
}

# Evening minus morning: the level of a line through the days that have both.
swing <- function(morning, evening) {
  difference <- evening - morning
  used <- which(!is.na(difference))
  t <- used - used[1]
  window <- t[length(t)] + 1
  design <- oracle$nuis(t, window, rep(-1, length(t)))[, 1:2]
  fit <- oracle$ga_gls(t, design, difference[used], 1)
  list(morning = as.list(morning), evening = as.list(evening), days = length(used), mean = fit$b, se = fit$se,
       lo95 = fit$lo, hi95 = fit$hi)
}

# Daily sets of element numbers; integer(0) is a day without one.
turnover <- function(name, sets, zone_trend = TRUE) {
  there <- which(lengths(sets) > 0)
  later <- there[(there - 1) %in% there]
  parts <- function(a, b) c(shared = length(intersect(a, b)), lost = length(setdiff(a, b)), won = length(setdiff(b, a)))
  replaced <- function(p) unname(min(p["lost"], p["won"]) / (p["shared"] + min(p["lost"], p["won"])))
  mean_replaced <- function(s) mean(vapply(later, function(d) replaced(parts(s[[d - 1]], s[[d]])), numeric(1)))
  pairs <- lapply(later, function(d) parts(sets[[d - 1]], sets[[d]]))
  beta <- vapply(pairs, replaced, numeric(1))
  distance <- vapply(pairs, function(p) unname((p["lost"] + p["won"]) / sum(p)), numeric(1))
  interval <- bootstrap(beta, mean)
  shuffled <- replicate(DRAWS, { s <- sets; s[there] <- sets[sample(there)]; mean_replaced(s) })
  counts <- table(factor(unlist(sets), levels = 0:9))
  proportions <- counts[counts > 0] / sum(counts)
  t <- there - there[1]
  window <- t[length(t)] + 1
  trend <- oracle$ga_gls(t, oracle$nuis(t, window, rep(-1, length(t)))[, 1:2], lengths(sets)[there], 2)
  list(name = name, members = lapply(sets, function(s) sum(2^s)), days = length(there), pairs = length(later),
       distance = mean(distance), replacement = mean(beta), lo95 = interval[1], hi95 = interval[2],
       spells_p = (1 + sum(shuffled <= mean(beta) + 1e-12)) / (1 + DRAWS),
       elements = sum(counts > 0), common = sum(counts >= .1 * length(there) - 1e-9), entropy = -sum(proportions * log2(proportions)),
       trend_per_30_days = if (is.null(trend)) NA else trend$b * 60 / window,
       trend_lo95 = if (is.null(trend)) NA else trend$lo * 60 / window,
       trend_p = if (is.null(trend)) NA else trend$p)
}

set.seed(201)
morning <- round(2 * (4 + arima.sim(list(ar = .5), 60))) / 2
evening <- round(2 * (morning + 1.4 + arima.sim(list(ar = .4), 60) * .8)) / 2
some_missing <- function(v, share) { v[runif(length(v)) < share] <- NA; as.numeric(v) }
swings <- list(
  swing(some_missing(morning, .2), some_missing(evening, .25)),
  swing(as.numeric(morning)[1:14], as.numeric(evening)[1:14]),
  swing(some_missing(morning, .1), as.numeric(round(2 * (morning + rnorm(60))) / 2)))

# Sets that stay with one neighbour more or less, that move in spells, that are new every day, and that grow.
set.seed(202)
n <- 100
stays <- lapply(seq_len(n), function(d) if (runif(1) < .12) integer(0) else if (runif(1) < .3) c(0, 3) else 0)
spell <- rep(c(0, 2, 5, 8, 0, 7), c(18, 14, 20, 11, 22, 15))
spells <- lapply(seq_len(n), function(d) if (runif(1) < .1) integer(0) else sort(unique(c(if (runif(1) < .15) sample(0:8, 1) else spell[d], if (runif(1) < .2) 1))))
mixes <- lapply(seq_len(n), function(d) if (runif(1) < .1) integer(0) else sort(sample(0:9, sample(1:3, 1))))
grows <- lapply(seq_len(n), function(d) if (runif(1) < .05) integer(0) else c(0, if (d > 40 || runif(1) < .1) 2, if (d > 70 || runif(1) < .1) 8))

journals <- c("weekend_rest", "same_day", "day_before", "new_level", "long_gaps", "flat_factors", "bad_days")
set.seed(203)
writeLines(oracle$tojson(list(
  command = "variation.R",
  draws = DRAWS,
  instability = lapply(journals, ups_and_downs),
  months = lapply(c("weekend_rest", "new_level", "long_gaps", "bad_days"), months),
  swings = swings,
  turnover = list(turnover("stays", stays), turnover("spells", spells), turnover("mixes", mixes), turnover("grows", grows)))),
  file.path(folder, "variation.json"))
