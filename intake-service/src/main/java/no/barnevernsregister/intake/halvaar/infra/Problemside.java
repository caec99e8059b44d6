package no.barnevernsregister.intake.halvaar.infra;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.util.Optional;
import java.util.regex.Pattern;
import no.barnevernsregister.contracts.feil.Problem;
import no.barnevernsregister.intake.halvaar.side.Feilside;

/** Shows a problem on our pages as a page. */
@Provider
public class Problemside implements ContainerResponseFilter {

    /** The paths of pages, but for what their scripts ask for. */
    private static final Pattern SIDER = Pattern.compile(
            "/|/funn|/(halvaar|filer|tilgang)|/(halvaar|filer|tilgang)/(?!opplasting)(?!.*/autolagre$).*");

    private final Sider sider;

    Problemside(Sider sider) {
        this.sider = sider;
    }

    @Override
    public void filter(ContainerRequestContext anrop, ContainerResponseContext svar) {
        String sti = anrop.getUriInfo().getPath();
        if (SIDER.matcher(sti).matches() && svar.getEntity() instanceof Problem problem) {
            String html = Feilside.skriv(
                    sider.uinnlogget(),
                    problem.title(),
                    Optional.ofNullable(problem.detail()).orElse("Prøv igjen."),
                    problem.status() >= 500 ? problem.sporing() : "");
            svar.setEntity(html, null, MediaType.valueOf("text/html;charset=utf-8"));
        }
    }
}
