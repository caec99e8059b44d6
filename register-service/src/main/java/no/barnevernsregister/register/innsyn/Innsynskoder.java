package no.barnevernsregister.register.innsyn;

import static java.util.Map.entry;

import java.util.Map;
import no.barnevernsregister.contracts.kodeverk.Kode;
import no.barnevernsregister.contracts.kodeverk.Kodeverk;
import org.jspecify.annotations.Nullable;

/** Which code list a column's codes are of. */
final class Innsynskoder {

    private static final Map<String, Kodeverk> KODEVERK = Map.ofEntries(
            entry("personalia.kjonn", Kodeverk.KJONN),
            entry("melding.konklusjon", Kodeverk.MELDING_KONKLUSJON),
            entry("melding_melder.kode", Kodeverk.MELDER),
            entry("melding_saksinnhold.kode", Kodeverk.SAKSINNHOLD),
            entry("undersokelse.konklusjon", Kodeverk.UNDERSOKELSE_KONKLUSJON),
            entry("undersokelse.utvidet_frist", Kodeverk.UTVIDET_FRIST),
            entry("undersokelse.medvirkning", Kodeverk.MEDVIRKNING),
            entry("undersokelse_vedtaksgrunnlag.kode", Kodeverk.SAKSINNHOLD),
            entry("plan.plantype", Kodeverk.PLANTYPE),
            entry("tiltak.kategori", Kodeverk.KATEGORI),
            entry("tiltak.opphevelse", Kodeverk.OPPHEVELSE),
            entry("tiltak_grunnlag.kode", Kodeverk.SAKSINNHOLD),
            entry("tiltak_tilsyn_hyppighet.kode", Kodeverk.TILSYN_HYPPIGHET),
            entry("tiltak_oppfolging_hyppighet.kode", Kodeverk.OPPFOLGING_HYPPIGHET),
            entry("vedtak_status.kode", Kodeverk.VEDTAK_STATUS),
            entry("vedtak_krav.konklusjon", Kodeverk.KRAV_KONKLUSJON),
            entry("ettervern.konklusjon", Kodeverk.ETTERVERN_KONKLUSJON),
            entry("flytting.arsak_fra", Kodeverk.ARSAK_FRA),
            entry("flytting.flytting_til", Kodeverk.FLYTTING_TIL));

    private Innsynskoder() {}

    /** What a code says; none for what is no code. */
    static @Nullable String tekst(String tabell, String kolonne, String verdi) {
        Kodeverk verk = kolonne.equals("lov") ? Kodeverk.LOV : KODEVERK.get(tabell + "." + kolonne);
        return verk == null ? null : verk.finn(verdi).map(Kode::tittel).orElse(null);
    }

    /** Whether a column holds codes at all. */
    static boolean erKode(String tabell, String kolonne) {
        return kolonne.equals("lov") || KODEVERK.containsKey(tabell + "." + kolonne);
    }
}
