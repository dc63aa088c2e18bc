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
        if (text.length() > 2 * format.limits().digits()) {
            throw tooLong(format);
        }
        if (foreign || !number.matches("-?([0-9]+(\\.[0-9]*)?|\\.[0-9]+)([eE][+-]?[0-9]{1,4})?")) {
            throw new IllegalArgumentException("number: (expected: " + localized(EXAMPLE, format) + ")");
        }
        return plain(new BigDecimal(number), format);
    }

    @Override
    public String write(BigDecimal value, CsvFormat format) {
        return localized(plain(value, format).toPlainString(), format);
    }

    private static String localized(String number, CsvFormat format) {
        return number.replace('.', format.decimalSeparator());
    }

    /** Returns the number with all digits before the decimal point. */
    private static BigDecimal plain(BigDecimal number, CsvFormat format) {
        long scale = number.scale();
        if (Math.max(scale, number.precision() - Math.min(scale, 0))
                > format.limits().digits()) {
            throw tooLong(format);
        }
        return scale < 0 ? number.setScale(0) : number;
    }

    private static IllegalArgumentException tooLong(CsvFormat format) {
        return new IllegalArgumentException(
                "number: (expected: a number of at most " + format.limits().digits() + " digits)");
    }
}
