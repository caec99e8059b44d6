package no.barnevernsregister.publishing.nokkeltall.formel;

/** Works formulas out. */
public final class Formelregning {

    /** Where the figures that a formula is made of come from: protected counts, inhabitants and series of one place and year. */
    public interface Kilde {

        Svar antall(Formel.Antall antall);

        Svar befolkning(Formel.Befolkning befolkning);

        Svar serie(Formel.Serie serie);
    }

    private Formelregning() {}

    public static Svar regn(Formel formel, Kilde kilde) {
        return switch (formel) {
            case Formel.Konstant konstant -> new Svar.Tall(konstant.verdi());
            case Formel.Antall antall -> kilde.antall(antall);
            case Formel.Befolkning befolkning -> kilde.befolkning(befolkning);
            case Formel.Serie serie -> kilde.serie(serie);
            case Formel.Regnestykke stykke ->
                Svar.regn(stykke.tegn(), regn(stykke.venstre(), kilde), regn(stykke.hoyre(), kilde));
        };
    }
}
