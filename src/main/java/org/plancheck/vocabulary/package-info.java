/** The model of the vocabulary: what the records of a proposal declare, read once and asked by all other packages. */
package org.plancheck.vocabulary;
