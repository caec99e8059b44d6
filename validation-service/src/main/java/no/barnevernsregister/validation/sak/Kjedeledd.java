package no.barnevernsregister.validation.sak;

import no.barnevernsregister.contracts.typer.DokumentId;

/** Where a document stands in the chain of its case, by the document that it names as the one before it. */
public sealed interface Kjedeledd {

    /** The first of its case. */
    record Forste() implements Kjedeledd {}

    /** It follows the head. */
    record Neste(Sakstilstand tilstand) implements Kjedeledd {}

    /** The document before it has not come. */
    record ManglerForrige() implements Kjedeledd {}

    /** It names itself as the document before it, which can never come. */
    record SegSelv() implements Kjedeledd {}

    /** The document before it was refused, so it can never follow. */
    record ForrigeAvvist() implements Kjedeledd {}

    /** The document before it is known but is no longer the head, or it names none though the case is known. */
    record Forgrening(DokumentId hode) implements Kjedeledd {}
}
