/**
 * The vocabulary: the records and codes that a proposal is stated in, which rules match and read, and the annotations by
 * which they say what each field is.
 */
package org.plancheck.proposal;
