/** Options, output and exit codes that several commands share. */
package org.plancheck.cli.base;
