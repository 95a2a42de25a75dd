/** The commands {@code init}, {@code convert} and {@code schema}, which write proposals and their schema. */
@NullMarked
package org.plancheck.cli.proposal;

import org.jspecify.annotations.NullMarked;
