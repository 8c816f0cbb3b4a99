#!/usr/bin/env Rscript
# Expected values beside the answers of reference.R: the two lags in one model, and small cases of base R.
#   Rscript src/test/R/expected.R path/to/reference.R src/test/resources/thole/reference
source(file.path(dirname(sub("--file=", "", grep("--file=", commandArgs(), value = TRUE))), "calendar.R"))

# Drift and week, the steps of the outcome and of the factor at both lags, then the factor today and yesterday.
both_lags <- function(d, factor) {
  today <- d[[factor]]
  yesterday <- c(NA, today[-nrow(d)])
  used <- which(!is.na(d$pain) & !is.na(today) & !is.na(yesterday))
  t <- used - used[1]
  window <- t[length(t)] + 1
  shifts <- sort(unique(unlist(lapply(list(d$pain, today, yesterday), function(s) oracle$cps(t, window, s[used])))))
  design <- cbind(oracle$nuis(t, window, d$dow[used]), oracle$steps(length(used), shifts), today[used], yesterday[used])
  k <- ncol(design)
  first <- oracle$ga_gls(t, design, d$pain[used], k - 1)
  second <- oracle$ga_gls(t, design, d$pain[used], k)
  list(factor = factor, n = length(used), k = k, df = first$df, shifts = length(shifts),
       slope_today = first$b, se_today = first$se, p_today = first$p,
       slope_yesterday = second$b, se_yesterday = second$se, p_yesterday = second$p)
}

journals <- c("same_day", "day_before", "new_level", "long_gaps", "bad_days")
lags <- lapply(journals, function(name) {
  d <- calendar(name)
  list(journal = name, factors = lapply(c("stress", "sitting_hours", "activity_minutes"), function(f) both_lags(d, f)))
})
writeLines(oracle$tojson(list(command = "expected.R", both_lags = lags)), file.path(folder, "both-lags.json"))

# The factor of the day before beside the outcome of the day before (a Granger-type test): drift and week, the steps of
# all three series, then yesterday's outcome and last yesterday's factor.
beyond_yesterday <- function(d, factor) {
  before <- function(s) c(NA, s[-length(s)])
  x <- before(d[[factor]])
  y <- before(d$pain)
  used <- which(!is.na(d$pain) & !is.na(x) & !is.na(y))
  t <- used - used[1]
  window <- t[length(t)] + 1
  shifts <- sort(unique(unlist(lapply(list(d$pain, y, x), function(s) oracle$cps(t, window, s[used])))))
  design <- cbind(oracle$nuis(t, window, d$dow[used]), y[used], oracle$steps(length(used), shifts), x[used])
  fit <- oracle$ga_gls(t, design, d$pain[used])
  list(factor = factor, n = length(used), k = ncol(design), df = fit$df, shifts = length(shifts),
       slope = fit$b, se = fit$se, p = fit$p)
}
granger <- lapply(journals, function(name) {
  d <- calendar(name)
  list(journal = name,
       factors = lapply(c("stress", "sitting_hours", "activity_minutes"), function(f) beyond_yesterday(d, f)))
})
writeLines(oracle$tojson(list(command = "expected.R", granger = granger)), file.path(folder, "granger.json"))

set.seed(11)
values <- round(rnorm(23, 5, 2), 1)
several <- list(c(.01, .04, .03, .005), c(.01, NA, .03), c(.5, .5, .6), c(.2), c(NA, NA), c(.001, .001, .9, NA, .04))
cases <- list(
  values = values,
  probabilities = c(0, .1, .25, .5, .9, 1),
  quantiles = unname(quantile(values, c(0, .1, .25, .5, .9, 1), type = 7)),
  median_odd = median(values), median_even = median(values[-1]),
  holm = lapply(several, function(p) list(p = as.list(p), adjusted = as.list(p.adjust(p, "holm")))))
writeLines(oracle$tojson(cases), file.path(folder, "base-r.json"))
