package thole.stats.trend;

import thole.stats.cancel.Interruption;

/// Finds the middle of many numbers without putting them in order.
///
/// Hoare 1961, “Algorithm 65: Find”, *Communications of the ACM* 4, 321.
final class Selection {

    private Selection() {}

    /// R's `median(v)`, the mean of the two middle values where their number is even; NaN for none.
    ///
    /// @param values finite; left in another order
    /// @throws java.util.concurrent.CancellationException where the thread is interrupted; the flag stays set
    static double median(double[] values) {
        if (values.length == 0) {
            return Double.NaN;
        }
        int middle = values.length / 2;
        double upper = find(values, middle);
        if (values.length % 2 == 1) {
            return upper;
        }
        double lower = values[0];
        for (int i = 1; i < middle; i++) {
            lower = Math.max(lower, values[i]);
        }
        return (lower + upper) / 2;
    }

    /// The value that would stand at a place in order; afterwards nothing before that place is larger.
    private static double find(double[] values, int place) {
        int low = 0;
        int high = values.length - 1;
        while (low < high) {
            Interruption.check();
            double pivot = middleOf(values[low], values[(low + high) >>> 1], values[high]);
            int left = low;
            int right = high;
            while (left <= right) {
                while (values[left] < pivot) {
                    left++;
                }
                while (values[right] > pivot) {
                    right--;
                }
                if (left <= right) {
                    double moved = values[left];
                    values[left++] = values[right];
                    values[right--] = moved;
                }
            }
            if (place <= right) {
                high = right;
            } else if (place >= left) {
                low = left;
            } else {
                return values[place];
            }
        }
        return values[place];
    }

    private static double middleOf(double a, double b, double c) {
        return Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
    }
}
