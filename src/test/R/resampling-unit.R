#!/usr/bin/env Rscript
# Which series to resample for the interval of the standard deviation of pain: all recorded days, the later days of
# the calendar-consecutive pairs, or both days of the pairs. Prints how often each 95 % interval holds the value in the
# long run, how often it ends below it, and how often it leaves out the very figure it is shown with. (Takes minutes.)
#   Rscript src/test/R/resampling-unit.R
set.seed(1)
DRAWS <- 399
JOURNALS <- 300

stationary <- function(m) {
  jump <- c(TRUE, runif(m - 1) < 1 / max(3, 1.75 * m^(1 / 3)))
  start <- sample.int(m, sum(jump), replace = TRUE)
  block <- cumsum(jump)
  (start[block] - 1 + seq_len(m) - which(jump)[block]) %% m + 1
}
percentiles <- function(figures) unname(quantile(figures, c(.025, .975), type = 7))

# Persistent pain in halves with bad Mondays, forgotten on chance days or always on the same weekdays.
journal <- function(days, phi, forgotten) {
  weekday <- (seq_len(days) - 1) %% 7
  pain <- 4.5 + as.numeric(arima.sim(list(ar = phi), days)) * sqrt(1 - phi^2) + 1.5 * (weekday == 0)
  pain <- pmin(10, pmax(0, round(2 * pain) / 2))
  if (forgotten == "chance") pain[runif(days) < .3] <- NA
  if (forgotten == "weekends") pain[weekday >= 5] <- NA
  if (forgotten == "three weekdays") pain[weekday %in% c(3, 5, 6)] <- NA
  pain
}

intervals <- function(pain) {
  known <- pain[!is.na(pain)]
  later <- which(!is.na(pain[-1]) & !is.na(pain[-length(pain)])) + 1
  rows <- replicate(DRAWS, stationary(length(later)), simplify = FALSE)
  c(sd(known),
    percentiles(replicate(DRAWS, sd(known[stationary(length(known))]))),
    percentiles(vapply(rows, function(i) sd(pain[later[i]]), numeric(1))),
    percentiles(vapply(rows, function(i) sd(c(pain[later[i]], pain[later[i] - 1])), numeric(1))))
}

for (days in c(60, 180)) for (phi in c(.3, .7)) for (forgotten in c("none", "chance", "weekends", "three weekdays")) {
  truth <- sd(journal(70000, phi, forgotten), na.rm = TRUE)
  found <- replicate(JOURNALS, intervals(journal(days, phi, forgotten)))
  lo <- found[c(2, 4, 6), ]
  hi <- found[c(3, 5, 7), ]
  shown <- rbind(found[1, ], found[1, ], found[1, ])
  row <- function(hits) paste(sprintf("%.2f", rowMeans(hits)), collapse = " ")
  cat(sprintf("%3d days, phi %.1f, forgotten %-14s  holds %s  ends below %s  leaves out its figure %s\n", days, phi,
              forgotten, row(lo <= truth & hi >= truth), row(hi < truth), row(shown < lo | shown > hi)))
}
