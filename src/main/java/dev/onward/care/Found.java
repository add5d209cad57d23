package dev.onward.care;

/**
 * Where a rule of a section matches.
 *
 * @param section the section
 * @param place the sentence
 * @param start where the match starts in its text
 * @param end where it ends
 */
record Found(Section section, Place place, int start, int end) {
    /** The matching words. */
    String text() {
        return place.sentence().text().substring(start, end);
    }

    /** The matching words with up to three before them. */
    String wider() {
        String left = left();
        int from = left.length();
        for (int word = 0; word < 3 && from > 0; word++) {
            from = Math.max(0, left.lastIndexOf(' ', from - 1));
        }
        return place.sentence().text().substring(from, end).strip();
    }

    /** The sentence up to four words after the match: what follows later tells of something else. */
    String clause() {
        String text = place.sentence().text();
        int to = end;
        for (int word = 0; word < 5 && to >= 0; word++) {
            to = text.indexOf(' ', to + 1);
        }
        return to < 0 ? text : text.substring(0, to);
    }

    /** The words of the sentence before the match. */
    String left() {
        return place.sentence().text().substring(0, start).stripTrailing();
    }
}
