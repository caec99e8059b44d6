package no.barnevernsregister.intake.halvaar.definisjon;

import no.barnevernsregister.contracts.typer.Tekst;

/** A rule of the form. */
public record Regel(String id, Runder runder, Alvor alvor, Vilkar vilkar, Tekst tekst) {

    public enum Alvor {
        /** The form cannot be sent. */
        FEIL,
        /** The form can be sent with a comment. */
        ADVARSEL
    }
}
