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

    /** A row of size {@code size} that has few features, all with one value. */
    static Row of(int[] present, double value, int size) {
        return new Row() {
            @Override
            public int size() {
                return size;
            }

            @Override
            public double times(double[] weights) {
                double sum = 0;
                for (int feature : present) {
                    sum += weights[feature];
                }
                return sum * value;
            }

            @Override
            public void addTo(double[] sums, double times) {
                for (int feature : present) {
                    sums[feature] += times * value;
                }
            }
        };
    }
}
