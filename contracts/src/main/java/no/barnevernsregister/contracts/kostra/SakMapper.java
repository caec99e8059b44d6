package no.barnevernsregister.contracts.kostra;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.barnevernsregister.contracts.bvr.Begrepstype;
import no.barnevernsregister.contracts.bvr.Evaluering;
import no.barnevernsregister.contracts.bvr.Konklusjon;
import no.barnevernsregister.contracts.bvr.MeldingKonklusjon;
import no.barnevernsregister.contracts.bvr.Personalia;
import no.barnevernsregister.contracts.bvr.Relasjon;
import no.barnevernsregister.contracts.bvr.Sak;
import no.barnevernsregister.contracts.bvr.UndersokelseKonklusjon;
import no.barnevernsregister.contracts.identitet.Fodselsnummer;
import no.barnevernsregister.contracts.identitet.Fodselsnummer.Slag;
import no.barnevernsregister.contracts.kostra.KostraSak.Grunn;
import no.barnevernsregister.contracts.kostra.KostraSak.Mangel;
import no.barnevernsregister.contracts.typer.Organisasjonsnummer;
import no.barnevernsregister.contracts.typer.SakId;
import org.jspecify.annotations.Nullable;

/**
 * Makes of a client of the yearly extract the case that the register keeps, so that it has one shape for both formats.
 *
 * <p>Ids are derived from the service, the kind of the object and its id in the extract, so the same object has the same id
 * every year; that id is kept as MigrertId. Investigations are taken out of their reports and tied to them by a relation.
 */
public final class SakMapper {

    private final UtledetId ider;
    private final int aar;
    private final List<Mangel> mangler = new ArrayList<>();
    private final Set<String> undersokelser = new HashSet<>();
    private final List<no.barnevernsregister.contracts.bvr.Undersokelse> tattUt = new ArrayList<>();
    private final List<Relasjon> relasjoner = new ArrayList<>();

    private SakMapper(UtledetId ider, int aar) {
        this.ider = ider;
        this.aar = aar;
    }

    /**
     * The case of a client.
     *
     * @param organisasjon the reporting organisation
     * @param bydel two digits of the district that runs a service of its own, else 00
     * @param aar the reporting year, which tells the century of a surrogate number
     */
    public static KostraSak map(Individ individ, Organisasjonsnummer organisasjon, String bydel, int aar) {
        return new SakMapper(new UtledetId(organisasjon, bydel), aar).map(individ);
    }

    private KostraSak map(Individ individ) {
        var meldinger = individ.melding().stream().map(this::melding).toList();
        var sak = new Sak(
                new SakId(ider.av("Sak", individ.id())),
                individ.id(),
                individ.startDato(),
                individ.sluttDato(),
                individ.journalnummer(),
                individ.avslutta3112().equals("1"),
                false,
                personalia(individ).stream().toList(),
                meldinger,
                tattUt,
                individ.plan().stream().map(this::plan).toList(),
                individ.tiltak().stream().map(this::tiltak).toList(),
                List.of(),
                List.of(),
                List.of(),
                individ.flytting().stream().map(this::flytting).toList(),
                relasjoner,
                List.of());
        return new KostraSak(sak, individ.dufNummer(), mangler);
    }

    private Optional<Personalia> personalia(Individ individ) {
        Fodselsnummer nummer = individ.fodselsnummer();
        Optional<LocalDate> fodt = nummer == null ? Optional.empty() : nummer.fodselsdato(aar);
        if (nummer == null || fodt.isEmpty()) {
            mangler.add(new Mangel("Individ", individ.id(), Grunn.INGEN_PERSONALIA));
            return Optional.empty();
        }
        return Optional.of(new Personalia(
                ider.av("Personalia", individ.id()),
                individ.startDato(),
                nummer,
                fodt.get(),
                nummer.slag() == Slag.UFODT ? "0" : nummer.kjonn(),
                individ.dufNummer(),
                false));
    }

    private no.barnevernsregister.contracts.bvr.Melding melding(Melding melding) {
        UUID id = ider.av("Melding", melding.id());
        if (melding.undersokelse() != null) {
            UUID undersokelse = undersokelse(melding.undersokelse(), melding);
            relasjoner.add(new Relasjon(
                    ider.av("Relasjon", melding.id()),
                    id.toString(),
                    Begrepstype.MELDING,
                    undersokelse,
                    Begrepstype.UNDERSOKELSE,
                    false));
        }
        LocalDate slutt = melding.sluttDato();
        String konklusjon = melding.konklusjon();
        hel("Melding", melding.id(), slutt, konklusjon);
        return new no.barnevernsregister.contracts.bvr.Melding(
                id,
                melding.id(),
                melding.startDato(),
                false,
                melding.melder().stream()
                        .map(melder ->
                                new no.barnevernsregister.contracts.bvr.Melder(melder.kode(), melder.presisering()))
                        .toList(),
                innhold(melding.saksinnhold()),
                slutt == null || konklusjon == null ? null : new MeldingKonklusjon(slutt, konklusjon, false));
    }

    private UUID undersokelse(Undersokelse undersokelse, Melding melding) {
        // The extract does not demand that their ids differ within a client, the case does.
        boolean ny = undersokelser.add(undersokelse.id());
        UUID id = ider.av("Undersokelse", ny ? undersokelse.id() : undersokelse.id() + "\n" + melding.id());
        LocalDate slutt = undersokelse.sluttDato();
        String konklusjon = undersokelse.konklusjon();
        hel("Undersokelse", undersokelse.id(), slutt, konklusjon);
        tattUt.add(new no.barnevernsregister.contracts.bvr.Undersokelse(
                id,
                undersokelse.id(),
                undersokelse.startDato(),
                false,
                innhold(undersokelse.vedtaksgrunnlag()),
                null,
                null,
                slutt == null || konklusjon == null
                        ? null
                        : new UndersokelseKonklusjon(slutt, konklusjon, undersokelse.presisering())));
        return id;
    }

    /** The case demands both an end and a conclusion, or neither. */
    private void hel(String element, String id, @Nullable LocalDate slutt, @Nullable String konklusjon) {
        if ((slutt == null) != (konklusjon == null)) {
            mangler.add(new Mangel(element, id, Grunn.HALV_KONKLUSJON));
        }
    }

    private no.barnevernsregister.contracts.bvr.Plan plan(Plan plan) {
        return new no.barnevernsregister.contracts.bvr.Plan(
                ider.av("Plan", plan.id()),
                plan.id(),
                plan.startDato(),
                plan.plantype(),
                false,
                Optional.ofNullable(plan.evaluertDato()).map(Evaluering::new).stream()
                        .toList(),
                konklusjon(plan.sluttDato()));
    }

    private no.barnevernsregister.contracts.bvr.Tiltak tiltak(Tiltak tiltak) {
        var lov = new LovhjemmelMapper(grunn -> mangler.add(new Mangel("Tiltak", tiltak.id(), grunn)));
        return new no.barnevernsregister.contracts.bvr.Tiltak(
                ider.av("Tiltak", tiltak.id()),
                tiltak.id(),
                tiltak.startDato(),
                false,
                lov.map(tiltak.lovhjemmel()),
                tiltak.jmfrLovhjemmel().stream().map(lov::map).toList(),
                new no.barnevernsregister.contracts.bvr.Kategori(
                        tiltak.kategori().kode(), tiltak.kategori().presisering()),
                innhold(tiltak.tiltaksgrunnlag()),
                null,
                null,
                Optional.ofNullable(tiltak.opphevelse())
                        .map(en -> new no.barnevernsregister.contracts.bvr.Opphevelse(en.kode(), en.presisering()))
                        .orElse(null),
                konklusjon(tiltak.sluttDato()));
    }

    private no.barnevernsregister.contracts.bvr.Flytting flytting(Flytting flytting) {
        return new no.barnevernsregister.contracts.bvr.Flytting(
                ider.av("Flytting", flytting.id()),
                flytting.id(),
                flytting.sluttDato(),
                false,
                new no.barnevernsregister.contracts.bvr.ArsakFra(
                        flytting.arsakFra().kode(), flytting.arsakFra().presisering()),
                new no.barnevernsregister.contracts.bvr.FlyttingTil(
                        flytting.flyttingTil().kode(), flytting.flyttingTil().presisering()));
    }

    private static @Nullable Konklusjon konklusjon(@Nullable LocalDate slutt) {
        return slutt == null ? null : new Konklusjon(slutt);
    }

    private static List<no.barnevernsregister.contracts.bvr.Saksinnhold> innhold(List<Saksinnhold> alle) {
        return alle.stream()
                .map(en -> new no.barnevernsregister.contracts.bvr.Saksinnhold(en.kode(), en.presisering()))
                .toList();
    }
}
