#include "report/writer.h"

#include <algorithm>
#include <array>
#include <utility>

#include "report/forms.h"

namespace interlint {
namespace {

constexpr std::array<std::pair<std::string_view, Form>, 6> forms = {
    {{"text", Form::text},
     {"concise", Form::concise},
     {"xml", Form::xml},
     {"json", Form::json},
     {"jsonl", Form::jsonl},
     {"bench", Form::bench}}};

}  // namespace

std::optional<Form> form_named(std::string_view name) {
  const auto* form =
      std::ranges::find(forms, name, &std::pair<std::string_view, Form>::first);
  return form == forms.end() ? std::nullopt : std::optional(form->second);
}

std::string_view name_of(Form form) {
  return std::ranges::find(forms, form,
                           &std::pair<std::string_view, Form>::second)
      ->first;
}

std::unique_ptr<Writer> writer(Form form, RunInfo run, Sink sink,
                               Colour colour) {
  std::ranges::sort(run.rules, {},
                    [](const EnabledRule& rule) { return rule.about->code; });
  switch (form) {
    case Form::text:
      return text_writer(std::move(run), std::move(sink), colour);
    case Form::concise:
      return concise_writer(std::move(run), std::move(sink), colour);
    case Form::xml: return xml_writer(std::move(run), std::move(sink));
    case Form::json: return json_writer(std::move(run), std::move(sink));
    case Form::jsonl: return jsonl_writer(std::move(run), std::move(sink));
    case Form::bench: break;
  }
  return bench_writer(std::move(sink));
}

}  // namespace interlint
