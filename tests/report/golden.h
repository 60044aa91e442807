#pragma once

#include <gtest/gtest.h>

#include <cstdlib>
#include <fstream>
#include <string>

#include "sample.h"

namespace interlint::sample {

/// Is `text` what tests/report/golden/`name` holds?  INTERLINT_BLESS=1 accepts
/// it; the diff is the review.
inline void expect_golden(const std::string& name, const std::string& text) {
  const std::string path = SOURCE_DIR "/tests/report/golden/" + name;
  if (std::getenv("INTERLINT_BLESS") != nullptr)
    std::ofstream(path, std::ios::binary) << text;
  EXPECT_EQ(text, contents(path)) << path;
}

}  // namespace interlint::sample
