package dev.onward.embed;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import dev.onward.insight.Embedder;
import dev.onward.journal.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** bge-small-en-v1.5 with weights of 8 bits (Xiao et al. 2023), which takes the first piece's state as the text's vector. */
public final class OnnxEmbedder implements Embedder {
    /** The model's name. */
    public static final String NAME = "bge-small-en-v1.5-q";

    /** How many numbers a vector has. */
    public static final int LENGTH = 384;

    /** A file in the folder of a package that has no model on purpose. */
    private static final String LEFT_OUT = "left-out";

    /** Pieces of a text that are read; a sentence has seldom more than sixty. */
    private static final int MOST_PIECES = 256;

    private final WordPiece pieces;
    private final OrtEnvironment environment;
    private final OrtSession session;

    private OnnxEmbedder(WordPiece pieces, OrtEnvironment environment, OrtSession session) {
        this.pieces = pieces;
        this.environment = environment;
        this.session = session;
    }

    /**
     * Opens the model.
     *
     * @param folder holds {@code bge-small-en-v1.5-q.onnx} and {@code bert-vocabulary-en.txt}
     * @throws Problem when a file is missing or broken, ONNX Runtime cannot run here, or the package has no model
     */
    public static OnnxEmbedder open(Path folder) {
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            WordPiece pieces = WordPiece.read(folder.resolve("bert-vocabulary-en.txt"));
            options.setIntraOpNumThreads(1);
            OrtEnvironment environment = OrtEnvironment.getEnvironment();
            OrtSession session =
                    environment.createSession(folder.resolve(NAME + ".onnx").toString(), options);
            return new OnnxEmbedder(pieces, environment, session);
        } catch (IOException | OrtException | LinkageError broken) {
            throw missing(folder, broken);
        }
    }

    private static Problem missing(Path folder, Throwable cause) {
        if (Files.exists(folder.resolve(LEFT_OUT))) {
            return Problem.solvable("this is the plain Onward, without the model that reads meaning;"
                            + " cues and words alone are looked at")
                    .withHint("the package \"onward\" has it; everything else is the same");
        }
        return Problem.damaged("the reading of meaning cannot start: its model in " + folder + " is missing or broken")
                .withHint("install Onward again; everything else works without it")
                .causedBy(cause);
    }

    @Override
    public String name() {
        return NAME;
    }

    /**
     * Every text by itself: weights of 8 bits are scaled by what is read together, and one text must always give one
     * vector.
     */
    @Override
    public List<float[]> embed(List<String> texts) {
        return texts.parallelStream().map(this::vector).toList();
    }

    private float[] vector(String text) {
        long[] numbers = pieces.numbers(text, MOST_PIECES);
        long[] ones = new long[numbers.length];
        Arrays.fill(ones, 1);
        try (OnnxTensor input = tensor(numbers);
                OnnxTensor attention = tensor(ones);
                OnnxTensor types = tensor(new long[numbers.length]);
                OrtSession.Result result =
                        session.run(Map.of("input_ids", input, "attention_mask", attention, "token_type_ids", types))) {
            return normalized(((float[][][]) result.get(0).getValue())[0][0]);
        } catch (OrtException failed) {
            throw new IllegalStateException("the embedding model failed", failed);
        }
    }

    private OnnxTensor tensor(long[] numbers) throws OrtException {
        return OnnxTensor.createTensor(environment, new long[][] {numbers});
    }

    private static float[] normalized(float[] vector) {
        double sum = 0;
        for (float value : vector) {
            sum += value * value;
        }
        float length = (float) Math.sqrt(sum);
        float[] unit = new float[vector.length];
        for (int i = 0; i < unit.length; i++) {
            unit[i] = vector[i] / length;
        }
        return unit;
    }
}
