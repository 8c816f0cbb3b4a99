#!/usr/bin/env Rscript
# Writes the eight small journals of src/test/resources/thole/reference.
#   Rscript src/test/R/journals.R src/test/resources/thole/reference
# Deterministic: one seed per journal. Days without any value are left out, values without an answer are empty.
folder <- commandArgs(TRUE)[1]
RNGversion("4.0.0")

persistent <- function(days, phi) as.numeric(arima.sim(list(ar = phi), days, n.start = 50)) * sqrt(1 - phi^2)
halves <- function(v, low, high) pmin(high, pmax(low, round(2 * v) / 2))
whole <- function(v, low, high) pmin(high, pmax(low, round(v)))
previous <- function(v) c(0, v[-length(v)])

# Everything a day holds, with no link unless `pain` brings one.
diary <- function(days, first, pain, stress = persistent(days, .4), sleep = rnorm(days)) {
  data.frame(
    date = format(as.Date(first) + seq_len(days) - 1),
    pain = halves(pain, 0, 10),
    sleep_hours = pmax(0, round(4 * (7 + .9 * sleep)) / 4),
    sleep_quality = whole(6 + 1.5 * sleep + rnorm(days), 0, 10),
    stress = whole(4 + 2 * stress, 0, 10),
    sitting_hours = halves(6 + 2 * persistent(days, .3), 0, 14),
    activity_minutes = 5 * round(pmax(0, 40 + 20 * persistent(days, .2)) / 5))
}

# Forgets single answers, then whole days.
forget <- function(d, answers = 0, days = integer(0)) {
  for (column in names(d)[-1]) d[runif(nrow(d)) < answers, column] <- NA
  if (length(days)) d <- d[-days, ]
  d
}

write <- function(d, name) {
  write.csv(d, file.path(folder, paste0(name, ".csv")), row.names = FALSE, quote = FALSE, na = "", eol = "\n")
}

set.seed(101) # fewer than 21 days: no column for the week, and some lags with fewer than 14 pairs
write(forget(diary(17, "2023-03-08", 4 + 1.5 * persistent(17, .4)), .05), "three_weeks")

set.seed(102) # between 21 and 56 days: one column for the weekend
n <- 44; weekend <- (as.POSIXlt(as.Date("2023-06-03") + seq_len(n) - 1)$wday %in% c(0, 6))
write(forget(diary(n, "2023-06-03", 5 - 1.5 * weekend + persistent(n, .5)), .06, c(9, 10, 27)), "weekend_rest")

set.seed(103) # stress goes with the pain of the same day
n <- 150; s <- persistent(n, .4)
write(forget(diary(n, "2023-01-19", 4 + 1.1 * s + 1.2 * persistent(n, .6), s), .12), "same_day")

set.seed(104) # stress goes before the pain of the next day, and Mondays are worse
n <- 190; s <- persistent(n, .3); monday <- as.POSIXlt(as.Date("2022-09-01") + seq_len(n) - 1)$wday == 1
write(forget(diary(n, "2022-09-01", 4 + 1.2 * previous(s) + 1.3 * monday + persistent(n, .5), s), .05, c(60:63, 120)), "day_before")

set.seed(105) # pain and stress move to another level at about the same time, with nothing else between them
n <- 170; later <- as.numeric(seq_len(n) > 80)
write(forget(diary(n, "2024-02-01", 3 + 3 * later + .8 * persistent(n, .3), 1.6 * later - 1 + .7 * persistent(n, .2)), .04), "new_level")

set.seed(106) # long gaps, persistent pain, measurement noise, and sleep that goes with it
n <- 290; z <- rnorm(n)
write(forget(diary(n, "2021-12-20", 5 - .6 * z + 1.4 * persistent(n, .9) + .7 * rnorm(n), sleep = z), .08, c(31:52, 90, 91, 140:171, 230:236)), "long_gaps")

set.seed(107) # a constant factor, an almost constant one, an unanswered one, and one recorded on three weekdays
n <- 75; d <- diary(n, "2024-05-06", 4 + 1.3 * persistent(n, .5))
d$sitting_hours <- 8; d$sleep_quality <- NA; d$stress <- ifelse(seq_len(n) %in% c(5, 17, 30), 6, 2)
d$activity_minutes[!(as.POSIXlt(as.Date(d$date))$wday %in% c(1, 3, 5))] <- NA
write(forget(d, .03), "flat_factors")

set.seed(108) # more than a year, seasons, and single bad days that come with short nights
n <- 420; z <- rnorm(n); bad <- as.numeric(runif(n) < .05)
write(forget(diary(n, "2022-11-14", 3 + .9 * cos(2 * pi * seq_len(n) / 365) + 4 * bad + .7 * persistent(n, .4), sleep = z - 1.2 * bad), .06, 200:208), "bad_days")
