package org.collectiveimpact.serialization;

import tools.jackson.dataformat.yaml.util.StringQuotingChecker;

/**
 * Quotes what would be read as something else than text, and leaves it to YAML to quote what would not be read at all.
 */
final class FewQuotes extends StringQuotingChecker.Default {

    private static final long serialVersionUID = 1;

    @Override
    protected boolean valueHasQuotableChar(String text) {
        return false;
    }
}
