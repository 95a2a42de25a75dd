/** The commands {@code check}, {@code verify} and {@code diff}, which make and compare reports. */
package org.plancheck.cli.check;
