/** Assesses many proposals on several threads, in the order of reading, and applies waivers. */
@NullMarked
package org.plancheck.assess.batch;

import org.jspecify.annotations.NullMarked;
