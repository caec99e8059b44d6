/** The command line for a statistician. */
package no.barnevernsregister.prikking.cli;
