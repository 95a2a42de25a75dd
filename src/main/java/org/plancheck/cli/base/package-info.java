/** Options, output and exit codes that several commands share. */
@NullMarked
package org.plancheck.cli.base;

import org.jspecify.annotations.NullMarked;
