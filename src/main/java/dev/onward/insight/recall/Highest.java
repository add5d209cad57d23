package dev.onward.insight.recall;

/** Picks the few highest of many numbers: kept in order as they come, which compares each with one of them as a rule. */
final class Highest {
    private Highest() {}

    /**
     * Their places, the highest first, of equal ones the first.
     *
     * @param most how many at the most
     */
    static int[] of(int most, double... numbers) {
        int[] highest = new int[Math.min(most, numbers.length)];
        for (int i = 0; i < numbers.length; i++) {
            int place = Math.min(i, highest.length);
            while (place > 0 && numbers[i] > numbers[highest[place - 1]]) {
                place--;
                if (place + 1 < highest.length) {
                    highest[place + 1] = highest[place];
                }
            }
            if (place < highest.length) {
                highest[place] = i;
            }
        }
        return highest;
    }
}
