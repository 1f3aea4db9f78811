package uk.opendoor.meeting.release.find;

import java.util.Set;

/** Words that are names too, or as close to one as a slip of the pen. */
final class EverydayWords {

    private static final Set<String> ALL =
            Set.of(("will may mark rose hope grace joy faith april june august summer dawn"
                            + " young long short price brown green white black grey gray rich wood woods hill hall lane banks"
                            + " rivers field fields day days page park parks best good love hunt hunter cook baker carter mason"
                            + " king knight bishop pope church temple bell ford cross marsh march stone stones small little power"
                            + " bond case chance chase drew grant guy jack jean lee max miles pat paige penny pearl ray rob sue ted"
                            + " tom van win wells ward walker turner taylor carer carers care school parents parent child children"
                            + " father mother brother sister worker workers social support plan plans meeting meetings review"
                            + " council county house home family families people person")
                    .split(" "));

    private EverydayWords() {}

    static boolean has(String word) {
        return ALL.contains(word);
    }
}
