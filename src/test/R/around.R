#!/usr/bin/env Rscript
# Expected values of what the reference does not print: pain before missing days, and the interval around onsets.
#   Rscript src/test/R/around.R path/to/reference.R src/test/resources/thole/reference
source(file.path(dirname(sub("--file=", "", grep("--file=", commandArgs(), value = TRUE))), "calendar.R"))

# Welch's test of pain on the day before a missing day against the day before a recorded one.
before_gaps <- function(name) {
  pain <- calendar(name)$pain
  pain <- pain[seq_len(max(which(!is.na(pain))))]
  yesterday <- pain[-length(pain)]
  today <- pain[-1]
  missing <- yesterday[!is.na(yesterday) & is.na(today)]
  recorded <- yesterday[!is.na(yesterday) & !is.na(today)]
  test <- t.test(missing, recorded)
  pooled <- summary(lm(yesterday ~ is.na(today)))$sigma # the residual SD of two groups is the pooled one
  list(journal = name, n_missing = length(missing), n_recorded = length(recorded),
       difference = mean(missing) - mean(recorded), t = unname(test$statistic), df = unname(test$parameter),
       p = test$p.value, d = (mean(missing) - mean(recorded)) / pooled)
}

# Draws the onsets anew, very often, so that the quantiles of 1999 draws scatter around these.
ribbon <- function(name, factor, draws = 100000) {
  d <- calendar(name)
  onsets <- oracle$flares(d$pain)$onset
  recorded <- which(!is.na(d[[factor]]))
  fit <- lm.fit(oracle$nuis(recorded - 1, nrow(d), d$dow[recorded]), d[[factor]][recorded])
  r <- rep(NA_real_, nrow(d))
  r[recorded] <- fit$residuals / sd(fit$residuals)
  around <- sapply(-3:3, function(k) { j <- onsets + k; j[j < 1 | j > nrow(d)] <- NA; r[j] })
  means <- replicate(draws, {
    drawn <- around[sample(length(onsets), replace = TRUE), , drop = FALSE]
    ifelse(colSums(!is.na(drawn)) >= 3, colMeans(drawn, na.rm = TRUE), NA)
  })
  ends <- apply(means, 1, quantile, c(.025, .975), na.rm = TRUE, type = 7)
  list(journal = name, factor = factor, onsets = as.list(onsets - 1), low = ends[1, ], high = ends[2, ],
       sd = apply(means, 1, sd, na.rm = TRUE))
}

# The event average of the reference itself, for more factors than it prints.
average <- function(name, factor) {
  d <- calendar(name)
  e <- oracle$eta(d, factor, oracle$flares(d$pain)$onset)
  if (is.null(e)) list(journal = name, factor = factor, there = 0) else c(list(journal = name, factor = factor, there = 1), e)
}

set.seed(21)
journals <- c("three_weeks", "weekend_rest", "same_day", "day_before", "new_level", "long_gaps", "flat_factors", "bad_days")
factors <- c("sleep_hours", "sleep_quality", "stress", "sitting_hours", "activity_minutes")
averages <- list()
for (name in journals) for (factor in factors) averages[[length(averages) + 1]] <- average(name, factor)
first <- c(3, 7.5, 4, 6, 9); second <- c(2, 2, 3.5, 1, 4, 2.5, 3)
test <- t.test(first, second)
cases <- list(
  command = "around.R",
  welch = list(first = first, second = second, t = unname(test$statistic), df = unname(test$parameter), p = test$p.value,
               d = (mean(first) - mean(second)) / sqrt((4 * var(first) + 6 * var(second)) / 10)),
  before_gaps = lapply(c("weekend_rest", "same_day", "day_before", "long_gaps", "bad_days"), before_gaps),
  averages = averages,
  ribbons = list(ribbon("bad_days", "sleep_hours"), ribbon("long_gaps", "stress")))
writeLines(oracle$tojson(cases), file.path(folder, "around.json"))
