package no.barnevernsregister.intake.svar.infra;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Variant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import no.barnevernsregister.intake.innsending.UgyldigInnsending;
import org.jspecify.annotations.Nullable;

/** The forms that an answer can have: by Accept, or by the parameter {@code format}, which a link can carry. */
public enum Svarform {
    JSON("application/json"),
    HTML("text/html"),
    CSV("text/csv");

    private final String type;

    Svarform(String type) {
        this.type = type;
    }

    /** What stands in Content-Type. */
    public String type() {
        return this == JSON ? type : type + ";charset=utf-8";
    }

    /**
     * The form that is asked for, the first when any will do.
     *
     * @throws UgyldigInnsending when the parameter names none of them
     */
    public static Svarform velg(@Nullable String format, Request anrop, Svarform... mulige) {
        List<Svarform> former = List.of(mulige);
        if (format != null) {
            return former.stream()
                    .filter(en -> en.navn().equals(format))
                    .findFirst()
                    .orElseThrow(() -> new UgyldigInnsending(
                            "ugyldig-parameter",
                            "format kan være "
                                    + Arrays.stream(mulige).map(Svarform::navn).collect(Collectors.joining(", "))
                                    + "."));
        }
        Variant valgt = anrop.selectVariant(former.stream()
                .map(en -> new Variant(MediaType.valueOf(en.type), (Locale) null, null))
                .toList());
        return former.stream()
                .filter(en -> valgt != null && MediaType.valueOf(en.type).isCompatible(valgt.getMediaType()))
                .findFirst()
                .orElse(former.getFirst());
    }

    private String navn() {
        return name().toLowerCase(Locale.ROOT);
    }
}
