package no.barnevernsregister.contracts.hendelse;

import java.time.Instant;
import java.util.List;
import no.barnevernsregister.contracts.typer.BestillingId;

/**
 * An order of counts.
 *
 * @param tellinger ids of the counts
 * @param perioder calendar years ({@code 2025}) and half-years ({@code 2025H1})
 * @param kutt only what the register had learned at this instant is counted
 */
public record GrunnlagBestilt(
        BestillingId bestillingId, Formaal formaal, List<String> tellinger, List<String> perioder, Instant kutt)
        implements Hendelsesdata {

    /** What the counts are for. */
    public enum Formaal {
        UTGIVELSE,
        EGNE_TALL,
        UTTREKK
    }

    public GrunnlagBestilt {
        tellinger = List.copyOf(tellinger);
        perioder = List.copyOf(perioder);
    }

    @Override
    public Emne emne() {
        return Emne.GRUNNLAG_BESTILT;
    }

    @Override
    public String nokkel() {
        return bestillingId.toString();
    }
}
