package dev.onward.companion;

/** Why something a model said is not shown. */
public enum Fault {
    /** The words it quotes are not in the person's text. */
    QUOTE_NOT_VERBATIM,
    /** It names an illness, or advises on health or medicine. */
    DIAGNOSIS,
    /** It says what will be. */
    PROMISE,
    /** It tells the person to write to, confront or leave someone. */
    COMMAND,
    /** It agrees with a harsh name the person calls themself. */
    HARSH_LABEL,
    /** It has a number, a name or a quotation that is not in the person's text. */
    INVENTED_FACT,
    /** It cheers. */
    EMPTY_CHEER,
    /** It is longer than a few sentences. */
    TOO_LONG,
    /** It says too little. */
    TOO_SHORT,
    /** It is not in the person's language. */
    OTHER_LANGUAGE,
    /** It speaks of death or self-harm. */
    UNSAFE,
    /** It repeats the person's text, or itself. */
    ECHO,
    /** It is no sentence: markup, code, or words without sense. */
    SENSELESS
}
