package no.barnevernsregister.publishing.utgivelse;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.barnevernsregister.publishing.geografi.Region;
import no.barnevernsregister.publishing.geografi.Regioner;
import no.barnevernsregister.publishing.nokkeltall.Alder;
import no.barnevernsregister.publishing.nokkeltall.Kategori;
import no.barnevernsregister.publishing.nokkeltall.Kjonn;
import no.barnevernsregister.publishing.nokkeltall.Nokkeltall;
import no.barnevernsregister.publishing.nokkeltall.Nokkeltall.Snitt;
import no.barnevernsregister.publishing.nokkeltall.Tabell;
import no.barnevernsregister.publishing.nokkeltall.formel.Formel;
import no.barnevernsregister.publishing.nokkeltall.formel.Formelregning;
import no.barnevernsregister.publishing.nokkeltall.formel.Svar;
import no.barnevernsregister.publishing.skjerming.Skjermet;

/** Works all cells of a release out of protected counts, inhabitants and series, and of nothing else. */
public final class Utregning {

    private final Tallgrunnlag grunnlag;
    private final Map<String, List<String>> deler = new HashMap<>();

    private Utregning(Tallgrunnlag grunnlag) {
        this.grunnlag = grunnlag;
    }

    public static List<Publiserttall> av(Skjermet skjermet, Serieverdier serier) {
        var utregning = new Utregning(new Tallgrunnlag(skjermet, serier));
        List<Region> regioner = utregning.grunnlag.regioner();
        regioner.forEach(en ->
                utregning.deler.put(en.kode(), Tallgrunnlag.erGruppe(en) ? utregning.grunnlag.deler(en) : List.of()));
        List<Publiserttall> alle = new ArrayList<>();
        for (Tabell tabell : Tabell.alle()) {
            for (String periode : skjermet.perioder()) {
                for (Region region : regioner) {
                    utregning.legg(alle, tabell, region, periode);
                }
            }
        }
        return alle;
    }

    private void legg(List<Publiserttall> alle, Tabell tabell, Region region, String periode) {
        for (Kjonn kjonn : tabell.kjonn()) {
            for (Alder alder : tabell.aldre()) {
                for (Kategori kategori : tabell.kategorier()) {
                    var rute = new Rute(tabell, region.kode(), kjonn, alder, kategori, periode);
                    for (Nokkeltall nokkeltall : tabell.innhold()) {
                        alle.add(celle(nokkeltall, rute, svar(nokkeltall, rute, region)));
                    }
                }
            }
        }
    }

    private Svar svar(Nokkeltall nokkeltall, Rute rute, Region region) {
        if (!rute.harMening(nokkeltall.formel())) {
            return new Svar.Uaktuelt();
        }
        return nokkeltall.snitt() == Snitt.UVEID && region.medlemmer().size() > 1
                ? uveid(nokkeltall, rute, region)
                : regn(nokkeltall.formel(), rute, region);
    }

    /** The mean of the members' own figures; none when one of them has none. */
    private Svar uveid(Nokkeltall nokkeltall, Rute rute, Region region) {
        Svar sum = Svar.av(0);
        for (String kommune : region.medlemmer()) {
            var her = new Rute(rute.tabell(), kommune, rute.kjonn(), rute.alder(), rute.kategori(), rute.periode());
            Region den = Regioner.finn(kommune).orElseThrow();
            sum = Svar.regn(Formel.Tegn.PLUSS, sum, regn(nokkeltall.formel(), her, den));
        }
        return Svar.regn(Formel.Tegn.DELT, sum, Svar.av(region.medlemmer().size()));
    }

    private Svar regn(Formel formel, Rute rute, Region region) {
        return Formelregning.regn(formel, new Formelregning.Kilde() {
            @Override
            public Svar antall(Formel.Antall antall) {
                return rute.sted(antall)
                        .map(sted -> grunnlag.antall(region, deler.getOrDefault(region.kode(), List.of()), sted))
                        .orElseGet(Svar.Uaktuelt::new);
            }

            @Override
            public Svar befolkning(Formel.Befolkning befolkning) {
                return rute.alder(befolkning)
                        .map(alder -> grunnlag.befolkning(region, alder, rute.periode()))
                        .orElseGet(Svar.Uaktuelt::new);
            }

            @Override
            public Svar serie(Formel.Serie serie) {
                return grunnlag.serie(region, serie.id(), rute.periode());
            }
        });
    }

    private static Publiserttall celle(Nokkeltall nokkeltall, Rute rute, Svar svar) {
        return switch (svar) {
            case Svar.Tall(BigDecimal verdi) ->
                ny(
                        nokkeltall,
                        rute,
                        verdi.round(MathContext.DECIMAL128).setScale(nokkeltall.desimaler(), RoundingMode.HALF_UP),
                        "");
            case Svar.Skjult skjult -> ny(nokkeltall, rute, null, ":");
            case Svar.Uaktuelt uaktuelt -> ny(nokkeltall, rute, null, ".");
            case Svar.Mangler mangler -> ny(nokkeltall, rute, null, "..");
        };
    }

    private static Publiserttall ny(
            Nokkeltall nokkeltall, Rute rute, @org.jspecify.annotations.Nullable BigDecimal verdi, String tegn) {
        return new Publiserttall(
                rute.tabell().id(),
                rute.region(),
                rute.kjonn().kode(),
                rute.alder().kode(),
                rute.kategori().kode(),
                nokkeltall.kode(),
                rute.periode(),
                verdi,
                tegn);
    }
}
