package dev.onward.insight;

import java.util.List;

/** What the heads look at: a passage's vector, its cues, its length, and whether it is a part of a sentence. */
final class Features {
    /** A cue's weight beside a vector of length 1; chosen on the development statements among 0.3 to 0.8. */
    private static final float CUE = 0.5f;

    private static final int LONG = 240;

    private Features() {}

    /** Of one passage; its vector is empty where there is no model. */
    static float[] of(Passage passage, float[] vector, Cues cues) {
        float[] features = joined(vector, cues.in(passage.text()), 2);
        features[features.length - 2] = Math.min(passage.text().length(), LONG) / (float) LONG;
        features[features.length - 1] = passage.isClause() ? 1 : 0;
        return features;
    }

    /** Of a whole text: its vector, and the cues that any of its passages has. */
    static float[] ofAll(List<Passage> passages, float[] vector, Cues cues) {
        float[] any = new float[cues.size()];
        for (Passage passage : passages) {
            float[] found = cues.in(passage.text());
            for (int i = 0; i < any.length; i++) {
                any[i] = Math.max(any[i], found[i]);
            }
        }
        return joined(vector, any, 0);
    }

    private static float[] joined(float[] vector, float[] cues, int more) {
        float[] features = new float[vector.length + cues.length + more];
        System.arraycopy(vector, 0, features, 0, vector.length);
        for (int i = 0; i < cues.length; i++) {
            features[vector.length + i] = CUE * cues[i];
        }
        return features;
    }
}
