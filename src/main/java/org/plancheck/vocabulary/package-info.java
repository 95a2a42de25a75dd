/** The model of the vocabulary: what the records of a proposal declare, read once and asked by all other packages. */
@NullMarked
package org.plancheck.vocabulary;

import org.jspecify.annotations.NullMarked;
