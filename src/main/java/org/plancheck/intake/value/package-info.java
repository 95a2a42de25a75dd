/** Understands what people write into a cell as the value of a field. */
package org.plancheck.intake.value;
