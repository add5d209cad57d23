package dev.onward.insight;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells texts apart that are surely not English: another script, or more small words of another language. */
final class Language {
    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final int WORDS_TO_LOOK_AT = 200;
    private static final int FOREIGN_WORDS = 2;

    private static final Set<String> ENGLISH =
            Set.of(("the be to of and a in that have i it for not on with he as you do at this"
                            + " but his by from they we say her she or an will my one all would there their what so up out if about"
                            + " who get which go me when make can like no just him know into your some could them than then now only"
                            + " its over also after how our because any these us is are was were been had has did im dont didnt")
                    .split(" "));

    /** The commonest small words of German, French, Spanish, Portuguese, Italian, Dutch, Polish, Swedish and Turkish. */
    private static final Set<String> FOREIGN =
            Set.of(("ich und der das nicht ist mir wir sie habe wird dass auch ein eine je nous vous est"
                            + " pas les des une que mais dans avec pour elle suis cette el la los las una por para"
                            + " con pero mi estoy soy muy como ella nunca não eu uma mas meu minha ele isso estou com"
                            + " seu foi il che non per sono ho anche della questo mio ma ik het een niet van ben maar"
                            + " mijn zij heeft ook nie się jest że jestem mnie ale tak jak jag och att inte det är på"
                            + " mig har bir ve bu için çok ama değil")
                    .split(" "));

    private Language() {}

    /** Whether the text may be English; very short ones may. */
    static boolean mayBeEnglish(String text) {
        Matcher words = WORD.matcher(text.toLowerCase(Locale.ROOT));
        int english = 0;
        int foreign = 0;
        int otherScript = 0;
        int all = 0;
        while (all < WORDS_TO_LOOK_AT && words.find()) {
            String word = words.group();
            all++;
            english += ENGLISH.contains(word) ? 1 : 0;
            foreign += FOREIGN.contains(word) ? 1 : 0;
            otherScript += Character.UnicodeScript.of(word.codePointAt(0)) == Character.UnicodeScript.LATIN ? 0 : 1;
        }
        return otherScript * 2 <= all && (foreign < FOREIGN_WORDS || foreign <= english);
    }
}
