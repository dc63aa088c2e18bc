package org.collectiveimpact.model;

/**
 * The part of society that a partner or person comes from.
 *
 * <p>A collective impact initiative needs several of them; government and business are essential
 * (S002).
 */
public enum Sector {
    /** Public authorities of any level, elected or administrative. */
    GOVERNMENT,

    /** Firms and their associations. */
    BUSINESS,

    /** Foundations and other funders. */
    PHILANTHROPY,

    /** Voluntary and community organisations. */
    NONPROFIT,

    /** Residents and people who live with the problem, speaking for themselves. */
    RESIDENT,

    /** Schools, school districts and early learning. */
    EDUCATION,

    /** Universities and institutes in their role as researchers. */
    RESEARCH,

    /** Hospitals, clinics and insurers. */
    HEALTH_CARE,

    /** Press, broadcasting and publishers. */
    MEDIA,

    /** Religious communities. */
    FAITH,

    /** Police, courts and corrections. */
    JUSTICE,

    /** Trade unions and workers' associations. */
    LABOUR,

    /** None of the others. */
    OTHER
}
