package org.collectiveimpact.reports;

import org.collectiveimpact.reports.svg.Outline;
import org.collectiveimpact.reports.svg.Sheet;

/**
 * Where shares lie on spokes around a hub, from 0 at the hub to 1 at the rim; the first spoke points upward.
 *
 * @param number of spokes
 * @param middle the height of the middle of the hub
 */
record Spokes(int number, double middle) {

    /** How far the rim is from the middle. */
    static final double RADIUS = 92;

    private static final double HUB = 14;
    private static final double HALF_BAND = 4.5;
    private static final double STRIPE = 5;

    double x(int spoke, double share) {
        return Sheet.WIDTH / 2 + distance(share) * right(spoke);
    }

    double y(int spoke, double share) {
        return middle + distance(share) * down(spoke);
    }

    private static double distance(double share) {
        return HUB + (RADIUS - HUB) * share;
    }

    /** Returns how far to the right a spoke points, from -1 to 1. */
    double right(int spoke) {
        return StrictMath.sin(2 * Math.PI * spoke / number);
    }

    /** Returns how far down a spoke points, from -1 to 1. */
    double down(int spoke) {
        return -StrictMath.cos(2 * Math.PI * spoke / number);
    }

    /** Returns what all spokes have at a share. */
    Outline ring(double share) {
        Outline ring = new Outline();
        for (int i = 0; i < number; i++) {
            ring.to(x(i, share), y(i, share));
        }
        return ring.close();
    }

    /** Returns a stretch of a spoke. */
    Outline bar(int spoke, double from, double to) {
        Outline bar = new Outline();
        beside(bar, spoke, from, -1);
        beside(bar, spoke, to, -1);
        beside(bar, spoke, to, 1);
        beside(bar, spoke, from, 1);
        return bar.close();
    }

    /** Returns slanting stripes over a stretch of a spoke, the same whichever way it points. */
    Outline stripes(int spoke, double from, double to) {
        double slant = 2 * HALF_BAND / (RADIUS - HUB);
        Outline stripes = new Outline();
        for (double share = from; share + slant <= to; share += STRIPE / (RADIUS - HUB)) {
            beside(stripes, spoke, share, -1);
            beside(stripes, spoke, share + slant, 1);
            stripes.lift();
        }
        return stripes;
    }

    /** Returns a line across a spoke. */
    Outline across(int spoke, double share) {
        Outline across = new Outline();
        beside(across, spoke, share, -2);
        beside(across, spoke, share, 2);
        return across;
    }

    /** Draws on to a point beside a spoke, in halves of its width. */
    private void beside(Outline outline, int spoke, double share, double halves) {
        outline.to(
                x(spoke, share) - down(spoke) * halves * HALF_BAND,
                y(spoke, share) + right(spoke) * halves * HALF_BAND);
    }
}
