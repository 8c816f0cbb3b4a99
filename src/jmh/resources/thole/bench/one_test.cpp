// Times ga_gls of final.hpp on one test. Standard input: number of rows, then outcome and factor of each day.
// Arguments: samples, tests a sample, warm-up tests. Prints the slope, then a line of milliseconds a test for each
// sample, without and with the interval.
#include "final.hpp"
#include <chrono>
#include <cstdlib>
#include <iostream>

static double measure(const vector<int> &days, const M &design, const V &outcome, bool interval, int tests) {
  auto begin = std::chrono::steady_clock::now();
  double sum = 0;
  for (int i = 0; i < tests; i++) sum += ga_gls(days, design, outcome, interval).b;
  auto end = std::chrono::steady_clock::now();
  if (std::isnan(sum)) std::exit(1);
  return std::chrono::duration<double, std::milli>(end - begin).count() / tests;
}

int main(int, char **arguments) {
  int samples = std::atoi(arguments[1]), tests = std::atoi(arguments[2]), warmup = std::atoi(arguments[3]);
  int n;
  std::cin >> n;
  vector<int> days(n);
  V outcome(n), factor(n);
  for (int i = 0; i < n; i++) {
    days[i] = i;
    std::cin >> outcome[i] >> factor[i];
  }
  M design(2, V(n, 1.0));
  for (int i = 0; i < n; i++) design[1][i] = 2 * (i - (n - 1) / 2.0) / n;
  int cosines = std::min(2 * n / 60, n / 10);
  for (int j = 2; j <= cosines; j++) {
    V column(n);
    for (int i = 0; i < n; i++) column[i] = std::cos(M_PI * j * (i + .5) / n);
    design.push_back(column);
  }
  for (int weekday = 1; weekday < 7; weekday++) {
    V column(n);
    for (int i = 0; i < n; i++) column[i] = i % 7 == weekday;
    design.push_back(column);
  }
  design.push_back(factor);
  std::printf("%d %.17g\n", (int)design.size(), ga_gls(days, design, outcome).b);
  measure(days, design, outcome, true, warmup);
  for (int s = 0; s < samples; s++)
    std::printf("%.9g %.9g\n", measure(days, design, outcome, false, tests), measure(days, design, outcome, true, tests));
}
