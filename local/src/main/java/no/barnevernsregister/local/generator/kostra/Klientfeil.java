package no.barnevernsregister.local.generator.kostra;

import java.util.SplittableRandom;

/** Errors that case systems and caseworkers make; each makes one finding or more. */
enum Klientfeil {
    /** Closed with an end date of years ago. */
    GAMMEL_SLUTTDATO("(<Individ [^>]*?)( SluttDato=\"[^\"]*\")?( Journalnummer)", "$1 SluttDato=\"2015-01-01\"$3"),
    /** Reported before it was received. */
    SLUTT_FOR_START("(<Melding [^>]*SluttDato=\")[0-9]{4}", "$12014"),
    UKJENT_KODE("<Melder Kode=\"[0-9]+\"", "<Melder Kode=\"77\""),
    UKJENT_ATTRIBUTT("<Individ ", "<Individ Kallenavn=\"X\" "),
    UTEN_MELDER("\\s*<Melder Kode=\"[0-9]+\"/>", ""),
    UTEN_PRESISERING("(<Saksinnhold Kode=\"18\")>\\s*<Presisering>[^<]*</Presisering>\\s*</Saksinnhold>", "$1/>"),
    UTEN_NUMMER(" Fodselsnummer=\"[0-9]+\"", ""),
    FEIL_KONTROLLSIFFER("( Fodselsnummer=\"[0-9]{9})[0-9]{2}", "$100");

    private final String fra;
    private final String til;

    Klientfeil(String fra, String til) {
        this.fra = fra;
        this.til = til;
    }

    static Klientfeil velg(SplittableRandom tilfeldig) {
        return values()[tilfeldig.nextInt(values().length)];
    }

    /** The client with this error. */
    String gjor(String klient) {
        return klient.replaceFirst(fra, til);
    }
}
