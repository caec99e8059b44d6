package no.barnevernsregister.intake.svar.infra;

import jakarta.ws.rs.core.HttpHeaders;
import no.barnevernsregister.contracts.rapport.Ramme;
import no.barnevernsregister.contracts.rapport.Sprak;
import no.barnevernsregister.contracts.rapport.Stil;
import no.barnevernsregister.intake.innsending.UgyldigInnsending;
import org.jspecify.annotations.Nullable;

/** The written form that is asked for: by the parameter {@code lang}, or by Accept-Language. */
public final class Sprakvalg {

    private Sprakvalg() {}

    /**
     * The written form.
     *
     * @throws UgyldigInnsending when the parameter names neither
     */
    public static Sprak velg(@Nullable String lang, HttpHeaders hoder) {
        return lang == null
                ? Sprak.forste(hoder.getAcceptableLanguages())
                : Sprak.av(lang)
                        .orElseThrow(() -> new UgyldigInnsending("ugyldig-parameter", "lang kan være nb eller nn."));
    }

    /** The frame of one of our pages, with a link to the same page in the other written form. */
    public static Ramme ramme(Sprak sprak, boolean syntetisk) {
        String annet = "?format=html&lang=" + (sprak == Sprak.NB ? Sprak.NN : Sprak.NB).merke();
        return new Ramme(sprak, new Stil.Lenke(StilResource.ADRESSE), annet, syntetisk);
    }
}
