/** What an initiative is: values only, no judgement. */
@NullMarked
package org.collectiveimpact.model;

import org.jspecify.annotations.NullMarked;
