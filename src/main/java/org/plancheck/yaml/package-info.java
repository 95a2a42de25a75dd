/** Reads YAML with the line and column of every value, and says what is wrong where a text is not YAML. */
@NullMarked
package org.plancheck.yaml;

import org.jspecify.annotations.NullMarked;
