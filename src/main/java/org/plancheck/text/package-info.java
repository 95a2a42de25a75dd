/** Text in two languages, and what makes text fit to be shown, compared and typed; it knows nothing of proposals. */
@NullMarked
package org.plancheck.text;

import org.jspecify.annotations.NullMarked;
