package org.collectiveimpact.serialization;

import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JsonToken;
import tools.jackson.dataformat.yaml.YAMLParser;

/** What YAML has and JSON has not. */
final class YamlTokens {

    private static final Set<String> NOTHING = Set.of("", "~", "null", "Null", "NULL");

    private YamlTokens() {}

    /** Returns the alias, anchor or tag at the current token; documents may have none of them. */
    static Optional<String> refused(YAMLParser parser, JsonToken token) {
        if (parser.isCurrentAlias()) {
            return Optional.of("the alias " + Quotation.of("*" + parser.getString()));
        }
        if (token.isStructStart() && parser.getObjectId() != null) {
            return Optional.of("the anchor " + Quotation.of("&" + parser.getObjectId()));
        }
        if (token != JsonToken.PROPERTY_NAME && parser.getTypeId() != null) {
            return Optional.of("the tag " + Quotation.of(tag(String.valueOf(parser.getTypeId()))));
        }
        return Optional.empty();
    }

    /** Returns a tag as it is written. */
    private static String tag(String id) {
        String yaml = "tag:yaml.org,2002:";
        return id.startsWith(yaml) ? "!!" + id.substring(yaml.length()) : "!" + id;
    }

    /**
     * Whether the current token is one of the ways to write nothing, without quotes.
     *
     * <p>Which of them the parser takes for a null differs between its versions. A text in quotes takes up more of the
     * document than its own length.
     */
    static boolean isNothing(YAMLParser parser, JsonToken token) {
        if (token != JsonToken.VALUE_STRING || !NOTHING.contains(parser.getString())) {
            return false;
        }
        long length = parser.currentLocation().getCharOffset()
                - parser.currentTokenLocation().getCharOffset();
        return length == parser.getStringLength();
    }
}
