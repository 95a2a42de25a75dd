/** Understands what people write into a cell as the value of a field. */
@NullMarked
package org.plancheck.intake.value;

import org.jspecify.annotations.NullMarked;
