/** Measurements of the library on made-up tables of national size. */
package no.barnevernsregister.prikking.benk;
