package org.collectiveimpact.serialization.csv;

import java.math.BigDecimal;

/** A number, with its digits as they are written: with a point or a comma before the fraction, and nothing else. */
enum NumberCell implements CellForm<BigDecimal> {
    DECIMAL;

    private static final String EXAMPLE = "a number such as 52.0";

    @Override
    public BigDecimal read(String text, CsvFormat format) {
        boolean foreign = format.decimalSeparator() != '.' && text.indexOf('.') >= 0;
        String number = text.replace(format.decimalSeparator(), '.');
        if (text.length() > 2 * CsvLimits.DIGITS) {
            throw tooLong();
        }
        if (foreign || !number.matches("-?([0-9]+(\\.[0-9]*)?|\\.[0-9]+)([eE][+-]?[0-9]{1,4})?")) {
            throw new IllegalArgumentException("number: (expected: " + localized(EXAMPLE, format) + ")");
        }
        return plain(new BigDecimal(number));
    }

    @Override
    public String write(BigDecimal value, CsvFormat format) {
        return localized(plain(value).toPlainString(), format);
    }

    private static String localized(String number, CsvFormat format) {
        return number.replace('.', format.decimalSeparator());
    }

    /** Returns the number with all digits before the decimal point. */
    private static BigDecimal plain(BigDecimal number) {
        long scale = number.scale();
        if (Math.max(scale, number.precision() - Math.min(scale, 0)) > CsvLimits.DIGITS) {
            throw tooLong();
        }
        return scale < 0 ? number.setScale(0) : number;
    }

    private static IllegalArgumentException tooLong() {
        return new IllegalArgumentException("number: (expected: a number of at most " + CsvLimits.DIGITS + " digits)");
    }
}
