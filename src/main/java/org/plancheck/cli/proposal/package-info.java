/** The commands {@code init}, {@code convert} and {@code schema}, which write proposals and their schema. */
package org.plancheck.cli.proposal;
