# What every script here begins with: the functions of reference.R, whose path is the first argument; the folder of the
# fixtures, which is the second; and a journal on its calendar.
arguments <- commandArgs(TRUE)
oracle <- new.env()
sys.source(arguments[1], oracle) # only defines functions when it is sourced
folder <- arguments[2]
RNGversion("4.0.0")

# A row per day, and the weekday with 0 = Monday.
calendar <- function(name) {
  recorded <- read.csv(file.path(folder, paste0(name, ".csv")))
  recorded$date <- as.Date(recorded$date)
  every <- data.frame(date = seq(min(recorded$date), max(recorded$date), by = 1))
  d <- merge(every, recorded, all.x = TRUE)
  d$dow <- (as.POSIXlt(d$date)$wday + 6) %% 7
  d
}
