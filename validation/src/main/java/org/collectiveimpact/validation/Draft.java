package org.collectiveimpact.validation;

/**
 * The group of what must hold while people are still writing: only what no further writing can mend.
 *
 * <p>A marker for hosts, who name it where Jakarta Validation asks for groups. By program, {@link
 * InitiativeValidator#forDrafts()} says the same.
 */
public interface Draft {}
