package dev.onward.training;

/** The features of one example. */
public interface Row {
    /** How many weights a classifier of such rows has, without its bias. */
    int size();

    /** The sum of the weights times the features. */
    double times(double[] weights);

    /** Adds the features to the sums, so many times. */
    void addTo(double[] sums, double times);

    /** A row that has a value for each feature. */
    static Row of(float[] values) {
        return new Row() {
            @Override
            public int size() {
                return values.length;
            }

            @Override
            public double times(double[] weights) {
                double sum = 0;
                for (int i = 0; i < values.length; i++) {
                    sum += weights[i] * values[i];
                }
                return sum;
            }

            @Override
            public void addTo(double[] sums, double times) {
                for (int i = 0; i < values.length; i++) {
                    sums[i] += times * values[i];
                }
            }
        };
    }

    /**
     * A row of {@code size} features of which few are present, and of further ones that all are.
     *
     * @param present which are present; one may be named more than once
     * @param values what each of those is
     */
    static Row of(int[] present, double[] values, int size, float[] further) {
        return new Row() {
            @Override
            public int size() {
                return size + further.length;
            }

            @Override
            public double times(double[] weights) {
                double sum = 0;
                for (int i = 0; i < present.length; i++) {
                    sum += weights[present[i]] * values[i];
                }
                for (int i = 0; i < further.length; i++) {
                    sum += weights[size + i] * further[i];
                }
                return sum;
            }

            @Override
            public void addTo(double[] sums, double times) {
                for (int i = 0; i < present.length; i++) {
                    sums[present[i]] += times * values[i];
                }
                for (int i = 0; i < further.length; i++) {
                    sums[size + i] += times * further[i];
                }
            }
        };
    }
}
