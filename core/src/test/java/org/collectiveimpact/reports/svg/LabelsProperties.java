package org.collectiveimpact.reports.svg;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.collectiveimpact.laws.SameCases;

/** Laws of {@link Labels}, wherever the points are. */
@SameCases
class LabelsProperties {

    private static final Pattern PLACE = Pattern.compile("x=\"([0-9.]+)\" y=\"([0-9.]+)\"");

    @Property
    void fewLabelsNeverCoverOneAnother(
            @ForAll @Size(min = 2, max = 5) List<@IntRange(min = 40, max = 340) Integer> xs,
            @ForAll @Size(5) List<@IntRange(min = 20, max = 190) Integer> ys) {
        Labels labels = new Labels(40, 0, 350, 200);
        double width = Lettering.width("target 30", Lettering.SMALL);
        double[][] places = new double[xs.size()][];
        for (int i = 0; i < xs.size(); i++) {
            places[i] = place(labels.place(xs.get(i), ys.get(i), 5, "target 30"));
        }

        for (int i = 0; i < places.length; i++) {
            assertThat(places[i][0]).isBetween(40.0, 350 - width + 0.01);
            for (int j = 0; j < i; j++) {
                boolean meet = Math.abs(places[i][0] - places[j][0]) < width - 0.01
                        && Math.abs(places[i][1] - places[j][1]) < 11.99;
                assertThat(meet).isFalse();
            }
        }
    }

    @Property
    void aLabelNeverCrossesALineThatIsKeptFree(
            @ForAll @IntRange(min = 40, max = 340) int x,
            @ForAll @IntRange(min = 20, max = 190) int y,
            @ForAll @IntRange(min = 20, max = 190) int line) {
        Labels labels = new Labels(40, 0, 350, 200);
        labels.keepFreeAcross(line);

        double bottom = place(labels.place(x, y, 5, "target 30"))[1] + 3;

        assertThat(bottom < line || bottom - 12 > line).isTrue();
    }

    private static double[] place(Shape shape) {
        Matcher matcher = PLACE.matcher(shape.markup(new Inks("p")));
        assertThat(matcher.find()).isTrue();
        return new double[] {Double.parseDouble(matcher.group(1)), Double.parseDouble(matcher.group(2))};
    }
}
